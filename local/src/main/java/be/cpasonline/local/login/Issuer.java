package be.cpasonline.local.login;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;

/** The issuers of this one server: each stands for one provider of the real world and speaks as that one does. */
enum Issuer {
    /** CSAM FAS: signed UserInfo. */
    FAS("/fas", "/login/oauth2/code/federal", "openid", "profile", "egovnrn"),
    /** itsme itself: everything signed, then encrypted to the service. */
    ITSME("/itsme", "/login/oauth2/code/itsme", "openid", "service:CPASONLINE", "profile", "eid"),
    /** Where people who work log in: their centre and roles stand in the tokens. */
    AGENTS("/agents", "/portal/login/oauth2/code/agents", "openid", "profile"),
    /** Where the software of centres gets its tokens: nobody logs in there. */
    MACHINES("/machines", "", Machine.CONSULT, Machine.ACKNOWLEDGE);

    private final String path;
    private final String wayBack;
    private final List<String> scopes;

    Issuer(String path, String wayBack, String... scopes) {
        this.path = path;
        this.wayBack = wayBack;
        this.scopes = List.of(scopes);
    }

    /** The one whose name the request that is being answered was sent to. */
    static Optional<Issuer> asked() {
        return Optional.ofNullable(AuthorizationServerContextHolder.getContext())
                .flatMap(context -> Arrays.stream(values())
                        .filter(issuer -> context.getIssuer().endsWith(issuer.path))
                        .findFirst());
    }

    /** Below the address of the server. */
    String path() {
        return this.path;
    }

    /** Where the service expects the answer. */
    String wayBack() {
        return this.wayBack;
    }

    List<String> scopes() {
        return this.scopes;
    }
}
