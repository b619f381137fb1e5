package be.cpasonline.local.console;

/** The frame around every page of the console. */
public final class Pages {

    private Pages() {}

    /** A whole page of that title, which is also its heading. */
    public static Html of(String title, Html content) {
        return Html.of("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s - CPAS Online, local</title>
                <link rel="stylesheet" href="/console.css">
                </head>
                <body>
                <a class="skip" href="#main">Skip to the content</a>
                <header>
                <p>CPAS Online, local: nothing here leaves this machine</p>
                <nav aria-label="Console"><ul>
                <li><a href="/">Mails and places</a></li>
                <li><a href="/clock">Clock</a></li>
                <li><a href="/notices">Notices waiting</a></li>
                </ul></nav>
                </header>
                <main id="main">
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """, title, title, content);
    }
}
