/** A small social software on the command line, made with the client: the reference for vendors. */
@NullMarked
package be.cpasonline.client.software;

import org.jspecify.annotations.NullMarked;
