package be.cpasonline.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.TrailFilter;
import be.cpasonline.trail.TrailLine;
import be.cpasonline.trail.Trails;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class KeptRefusalTests {

    private static final CentreNumber FAR = new CentreNumber(341);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Trails trails;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAgentWhoKnocksAtTheFederalServiceStandsInTheTrailOfTheCentre() throws Exception {
        this.mvc
                .perform(get("/operator/fr/directory").with(AgentLogin.as(Agents.handlerOf(FAR))))
                .andExpect(status().isForbidden());
        var filter = new TrailFilter(Optional.empty(), Optional.empty(), 1);
        assertThat(this.trails.of(Agents.administratorOf(FAR), filter).lines())
                .extracting(TrailLine::act)
                .contains(TrailAct.REFUSED);
    }

    @Test
    void anOperatorWhoKnocksAtAPortalStandsInTheTrailOfTheFederalService() throws Exception {
        var operator = Agents.operator();
        this.mvc.perform(get("/portal/fr/inbox").with(AgentLogin.as(operator))).andExpect(status().isForbidden());
        assertThat(this.jdbc
                        .sql("select act from operator_trail where operator = :operator")
                        .param("operator", operator.operator())
                        .query(String.class)
                        .list())
                .containsExactly("refused");
    }
}
