@NullMarked
package be.cpasonline.client.examples;

import org.jspecify.annotations.NullMarked;
