/** A login provider of invented people, in the place of the federal one, of itsme and of the one for machines. */
@NullMarked
package be.cpasonline.local.login;

import org.jspecify.annotations.NullMarked;
