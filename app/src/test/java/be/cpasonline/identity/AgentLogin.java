package be.cpasonline.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Clock;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs an agent in for one request of MockMvc. */
public final class AgentLogin {

    private AgentLogin() {}

    /** As that agent, who has just proved who they are. */
    public static RequestPostProcessor as(CentreAgent agent) {
        return justNow(agent);
    }

    /** As someone of the federal service, who has just proved who they are. */
    public static RequestPostProcessor as(FederalOperator operator) {
        return justNow(operator);
    }

    private static RequestPostProcessor justNow(Object who) {
        var login = UsernamePasswordAuthenticationToken.authenticated(who, "", AuthorityUtils.NO_AUTHORITIES);
        login.setDetails(Clock.systemUTC().instant());
        return authentication(login);
    }
}
