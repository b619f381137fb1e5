@NullMarked
package be.cpasonline.client.keys;

import org.jspecify.annotations.NullMarked;
