package be.cpasonline.portal;

import be.cpasonline.inbox.Bookmark;
import be.cpasonline.inbox.Filter;
import be.cpasonline.inbox.Sort;
import be.cpasonline.inbox.View;
import be.cpasonline.language.Language;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of an inbox: filter, order and place travel in them, so that a page can be kept and come back to. */
record ListLinks(Language language) {

    /** What an address asks for; whatever is mistyped counts as not asked. */
    static View view(String show, String sort, String reversed, String from) {
        return new View(Filter.ofCode(show), Sort.ofCode(sort), reversed.equals("yes"), Bookmark.ofCode(from));
    }

    /** The address of that view; what is usual is left out. */
    String to(View view) {
        var address = UriComponentsBuilder.fromPath(Paths.inbox(this.language));
        if (view.filter() != Filter.ALL) {
            address.queryParam("show", view.filter().code());
        }
        if (view.sort() != Sort.URGENCY) {
            address.queryParam("sort", view.sort().code());
        }
        if (view.reversed()) {
            address.queryParam("reversed", "yes");
        }
        view.from().ifPresent(place -> address.queryParam("from", "{from}"));
        return address.buildAndExpand(view.from().map(Bookmark::code).orElse(""))
                .encode()
                .toUriString();
    }

    Optional<String> to(View view, Optional<Bookmark> place) {
        return place.map(view::from).map(this::to);
    }
}
