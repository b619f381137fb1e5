/** The pairs of keys of a vendor or a centre: to sign assertions, and to open what is sealed; by the JDK alone. */
@NullMarked
package be.cpasonline.client.keys;

import org.jspecify.annotations.NullMarked;
