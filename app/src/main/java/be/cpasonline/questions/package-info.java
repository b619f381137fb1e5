/**
 * What every page of the form shares: its answers, how they are read, shown and said again, and the way through them.
 *
 * <p>To add a page: give it a {@code Step} (path and order), write a {@code @Component} that implements {@code
 * FormPage<T>}, a template {@code app/src/main/jte/<module>/<template>.jte} that begins {@code @template.questions.page(frame
 * = frame, shown = shown, content = ...)}, and its texts in a bundle of four languages beside it. The engine does the
 * rest: it keeps what was typed as it was typed, shows mistakes once the page was tried, finds the first open page,
 * brings a change back to the check page, and switches languages.
 *
 * <ul>
 *   <li>{@code fields()}: names a browser may send, with the most characters kept of each; all others are dropped.
 *   <li>{@code parse(answers)}: {@code Parsed.valid(t)}, or {@code Parsed.wrong(field, key)}, or {@code Parsed.Open} with
 *       several mistakes. It reads {@code answers.text(step(), field)} and may ask other pages to parse theirs.
 *   <li>{@code applies(answers)}: whether the way leads over it.
 *   <li>{@code model(shown)}: a package-private record for the template, built with {@code shown.input(field)} and
 *       {@code shown.choice(field, values...)}, whose texts are {@code step.field}, {@code step.field.hint} (may lack),
 *       {@code step.field.value}, {@code step.field.value.hint}; the title is {@code step.title}. The template's
 *       parameters are {@code frame}, {@code shown} and {@code page} (the model).
 *   <li>A page whose answer depends on another's names that one in a hidden field and is open again when it differs.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"language", "pages", "draft"})
@NullMarked
package be.cpasonline.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
