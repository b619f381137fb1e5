package be.cpasonline.operator;

import be.cpasonline.identity.FederalOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of those who run the service: what they settle or record carries their name, never one they type. */
@Component
class Operators {

    private final JdbcClient jdbc;

    Operators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nameOf(FederalOperator operator) {
        return this.jdbc
                .sql("select name from federal_operator where id = ?")
                .param(operator.operator())
                .query(String.class)
                .single();
    }
}
