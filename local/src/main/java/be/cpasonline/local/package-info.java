/** The outside world of the service on one's own machine: what {@code ./run} starts, and in which order it ends. */
@NullMarked
package be.cpasonline.local;

import org.jspecify.annotations.NullMarked;
