package be.cpasonline.local;

/** Where everything is reached on this machine. */
public record Places(String form, String console, String database) {

    /** What a person at the keyboard needs to know, one place a line. */
    String told() {
        return """

                CPAS Online runs on this machine only. Ctrl-C ends it.

                  Form            %s/
                  Health          %s/health
                  Mail catcher    %s/
                  Clock           %s/clock
                  Notices waiting %s/notices
                  PostgreSQL      %s
                                  (trusts whoever reaches it on loopback: for one's own machine only)
                """.formatted(this.form, this.form, this.console, this.console, this.console, this.database);
    }
}
