package be.cpasonline.login;

import be.cpasonline.outages.Outage;
import be.cpasonline.outages.Outages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Where the browser of an applicant goes that wants to log in. Circular § 4. */
@Component
public class Departure {

    private final Ways ways;
    private final Outages outages;
    private final LoginStart start;

    Departure(Ways ways, Outages outages, LoginStart start) {
        this.ways = ways;
        this.outages = outages;
        this.start = start;
    }

    /**
     * The provider's address for {@code eid} or {@code itsme}, whose answer this browser alone may bring; or our own
     * page, which says that this way is switched off or that the provider cannot be reached.
     */
    public String address(String with, String tag, HttpServletRequest request, HttpServletResponse response) {
        var off = this.outages.present().stream().map(Outage::way).toList();
        var open = this.ways.of(with).stream()
                .filter(way -> !off.contains(way.name()))
                .findFirst();
        var page = "/" + tag + "/identity?note=";
        if (open.isEmpty()) {
            return page + "outage";
        }
        return this.start.begin(open.get(), tag, request, response).orElse(page + "unavailable");
    }
}
