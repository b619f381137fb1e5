/** A login provider of invented people, in the place of the federal one: plain OpenID Connect with PKCE. */
@NullMarked
package be.cpasonline.local.login;

import org.jspecify.annotations.NullMarked;
