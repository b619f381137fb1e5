package be.cpasonline.portal;

import be.cpasonline.inbox.Filter;
import be.cpasonline.inbox.InboxPage;
import be.cpasonline.inbox.Sort;
import be.cpasonline.inbox.View;
import be.cpasonline.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The inbox as it is shown.
 *
 * @param news what came since the agent last looked, in words
 */
record InboxModel(View view, InboxPage found, List<ShownRow> rows, Optional<String> news, Texts.In texts) {

    String text(String key) {
        return this.texts.get(key);
    }

    SearchBox search() {
        return SearchBox.empty(this.texts);
    }

    /** How this page works, for a first visit. */
    List<String> explained() {
        return Stream.of("what", "order", "open", "act")
                .map(line -> text("first." + line))
                .toList();
    }

    List<Link> filters() {
        return Arrays.stream(Filter.values()).map(this::filter).toList();
    }

    private Link filter(Filter filter) {
        var view = new View(filter, this.view.sort(), this.view.reversed(), Optional.empty());
        var label = text("filter." + filter.code()) + " (" + this.found.count(filter) + ")";
        return new Link(label, links().to(view), filter == this.view.filter(), Optional.empty());
    }

    /** The order of now leads to its reverse. */
    List<Link> sorts() {
        return Arrays.stream(Sort.values()).map(this::sort).toList();
    }

    private Link sort(Sort sort) {
        boolean current = sort == this.view.sort();
        var view = this.view.sorted(sort, current && !this.view.reversed());
        var hint = current ? Optional.of(text("sort.reverse")) : Optional.<String>empty();
        return new Link(text("sort." + sort.code()), links().to(view), current, hint);
    }

    String caption() {
        return this.texts.get(
                "caption",
                "from",
                this.found.before() + 1,
                "to",
                this.found.before() + this.rows.size(),
                "total",
                this.found.count(this.view.filter()));
    }

    String empty() {
        return text("empty." + this.view.filter().code());
    }

    String emptyNext() {
        return text("empty." + this.view.filter().code() + ".next");
    }

    /** The same list anew, from its top. */
    String top() {
        return links().to(this.view.sorted(this.view.sort(), this.view.reversed()));
    }

    String reload() {
        return links().to(View.first());
    }

    Optional<String> previous() {
        return links().to(this.view, this.found.previous());
    }

    Optional<String> next() {
        return links().to(this.view, this.found.next());
    }

    private ListLinks links() {
        return new ListLinks(this.texts.language());
    }
}
