/** The client against a real HTTP server that keeps the contract. */
@NullMarked
package be.cpasonline.client;

import org.jspecify.annotations.NullMarked;
