@NullMarked
package be.cpasonline.client.software;

import org.jspecify.annotations.NullMarked;
