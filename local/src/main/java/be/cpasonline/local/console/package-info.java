/** A small web server on loopback for the pages about the local stand-ins: it knows requests and pages, not what they show. */
@NullMarked
package be.cpasonline.local.console;

import org.jspecify.annotations.NullMarked;
