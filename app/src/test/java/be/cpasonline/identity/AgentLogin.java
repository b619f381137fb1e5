package be.cpasonline.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs an agent in for one request of MockMvc. */
public final class AgentLogin {

    private AgentLogin() {}

    /** As that agent. */
    public static RequestPostProcessor as(CentreAgent agent) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(agent, "", AuthorityUtils.NO_AUTHORITIES));
    }

    /** As someone of the federal service. */
    public static RequestPostProcessor as(FederalOperator operator) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(operator, "", AuthorityUtils.NO_AUTHORITIES));
    }
}
