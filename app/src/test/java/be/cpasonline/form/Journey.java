package be.cpasonline.form;

import org.springframework.test.web.servlet.MockMvc;

/** Someone on the way through the form, in one language, with invented answers. */
final class Journey {

    private final Browser browser;
    private final String tag;

    Journey(MockMvc service, String tag) {
        this.browser = new Browser(service);
        this.tag = tag;
    }

    /** Walks to the page on contact: for oneself, without a number, living in Namur. */
    Journey toContact() {
        this.browser.open("/" + this.tag + "/already-helped");
        send("already-helped", "helped", "no");
        send("for-whom", "whom", "myself");
        send("identity", "without", "yes", "lastName", "Peeters", "firstName", "Jo", "birthYear", "1985");
        send("living-situation", "situation", "none");
        send("home", "home", "official");
        send("place", "municipality", "Namur");
        send("centre");
        return this;
    }

    /** Walks to the last page before sending. */
    Journey toCheck(String email, String phone) {
        toContact();
        send("contact", "whose", "own", "email", email, "phone", phone, "language", this.tag);
        send("safety");
        send("need");
        return this;
    }

    Browser browser() {
        return this.browser;
    }

    Browser.Answer send(String path, String... fieldsAndValues) {
        return this.browser.send("/" + this.tag + "/" + path, fieldsAndValues);
    }

    Browser.Answer open(String path) {
        return this.browser.open("/" + this.tag + "/" + path);
    }
}
