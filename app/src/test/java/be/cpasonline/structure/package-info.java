/** The rules every room of the house keeps, each seen to fail on a sample. */
@NullMarked
package be.cpasonline.structure;

import org.jspecify.annotations.NullMarked;
