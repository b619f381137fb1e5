package be.cpasonline.local;

import be.cpasonline.local.console.Answer;
import be.cpasonline.local.console.Console;
import be.cpasonline.local.console.Html;
import be.cpasonline.local.console.Pages;
import be.cpasonline.local.mailcatcher.MailPages;
import be.cpasonline.local.mailcatcher.Mailbox;

/** The first page of the console: where everything is, and the mails. */
final class HomePage {

    private HomePage() {}

    static void add(Console console, Mailbox mailbox, Places places) {
        console.get("/", visit -> Answer.page(page(mailbox, places)));
    }

    private static Html page(Mailbox mailbox, Places places) {
        return Pages.of(
                "Mails and places",
                Html.of(
                        """
                        <ul>
                        <li><a href="%s/">Form</a></li>
                        <li><a href="%s/portal">Portal of the centres</a></li>
                        <li><a href="%s/operator">Pages of the federal service</a></li>
                        <li><a href="%s/REST/cpasOnline/v1/health">Health of the service</a></li>
                        <li><a href="%s/">Login provider</a>: stands for CSAM FAS, itsme and the login of agents. Each login shows a
                        page to choose a person, a method and what goes wrong.</li>
                        <li><a href="%s/vendor">Tokens for the software of a centre</a></li>
                        <li><a href="%s/sandbox">Sandbox for vendors</a>, with <code>--sandbox</code> only</li>
                        <li><a href="%s/login/keys">Keys by which the login provider knows the service</a></li>
                        <li><a href="/messages">These mails as JSON</a></li>
                        </ul>
                        <h2>Mails</h2>
                        %s
                        """,
                        places.form(),
                        places.form(),
                        places.form(),
                        places.form(),
                        places.login(),
                        places.login(),
                        places.form(),
                        places.form(),
                        MailPages.list(mailbox.mails())));
    }
}
