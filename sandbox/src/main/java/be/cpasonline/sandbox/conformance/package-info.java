/** What the sandbox saw of a vendor's software, and which of the written rules for vendors it keeps. */
@NullMarked
package be.cpasonline.sandbox.conformance;

import org.jspecify.annotations.NullMarked;
