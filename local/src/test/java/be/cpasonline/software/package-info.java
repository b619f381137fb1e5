/** The reference client against the whole service: what a vendor's software goes through. */
@NullMarked
package be.cpasonline.software;

import org.jspecify.annotations.NullMarked;
