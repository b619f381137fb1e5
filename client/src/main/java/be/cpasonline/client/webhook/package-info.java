/** The receiving end of signals: whether one is genuine, fresh, and new. */
@NullMarked
package be.cpasonline.client.webhook;

import org.jspecify.annotations.NullMarked;
