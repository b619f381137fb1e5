/** Faults on demand: what goes wrong between two machines, made to happen to one caller when that caller asks for it. */
@NullMarked
package be.cpasonline.sandbox.faults;

import org.jspecify.annotations.NullMarked;
