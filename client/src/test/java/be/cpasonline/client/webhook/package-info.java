@NullMarked
package be.cpasonline.client.webhook;

import org.jspecify.annotations.NullMarked;
