package be.cpasonline.pages;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The two files that browsers and search engines ask for by a fixed name. */
@Controller
class RootFiles {

    /** The start pages and the documentation of the API may be found; the pages of the form and the way out are of no use to a search engine. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("""
                        User-agent: *
                        Allow: /$
                        Allow: /fr$
                        Allow: /nl$
                        Allow: /de$
                        Allow: /en$
                        Allow: /assets/
                        Allow: /*/privacy$
                        Allow: /*/accessibility$
                        Allow: /*/help$
                        Allow: /api$
                        Allow: /api/changes$
                        Disallow: /
                        """);
    }

    /** Older browsers ask for this name whatever the page says. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon() {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header("Location", Assets.href("icon"))
                .build();
    }
}
