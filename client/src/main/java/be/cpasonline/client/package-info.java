/** What a vendor of social software embeds to call CPAS Online for one centre: fetch, confirm, and tell what was done. */
@NullMarked
package be.cpasonline.client;

import org.jspecify.annotations.NullMarked;
