/** Test requests by the hundred: what invented people ask, filed through the same service as the form's. */
@NullMarked
package be.cpasonline.sandbox.requests;

import org.jspecify.annotations.NullMarked;
