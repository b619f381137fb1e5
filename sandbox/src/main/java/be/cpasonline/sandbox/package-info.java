/** What vendors of software try their work against: the service with test requests and faults on demand; nothing of it runs in production. */
@NullMarked
package be.cpasonline.sandbox;

import org.jspecify.annotations.NullMarked;
