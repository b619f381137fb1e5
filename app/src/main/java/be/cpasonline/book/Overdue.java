package be.cpasonline.book;

/** What presses on a day: limits that are over, limits that end within a week, and requests nobody opened. */
public record Overdue(long unread, long competenceOver, long competenceSoon, long decisionOver, long decisionSoon) {}
