package be.cpasonline.paper;

/** What stays of a part that has left: the numbers of its objects, how many pages, and the last key of its parent tree. */
record BoundPart(int pageTree, int content, int parents, int pages, int lastKey) {}
