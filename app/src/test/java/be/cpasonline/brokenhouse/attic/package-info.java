/** What the cellar must not know. */
package be.cpasonline.brokenhouse.attic;
