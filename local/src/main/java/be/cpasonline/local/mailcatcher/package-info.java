/** A mail server that delivers nothing: what the service sends is kept here to be read. */
@NullMarked
package be.cpasonline.local.mailcatcher;

import org.jspecify.annotations.NullMarked;
