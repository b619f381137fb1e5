package be.cpasonline.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** SQL as an attacker would send it, with or without taking a side. */
public record RawSql(DataSource source) {

    /** On the side of that role, with those settings. */
    public Object as(String role, String centre, String request, String sql) {
        return on(this.source, role, centre, request, sql);
    }

    /** The same through that source. */
    public static Object on(DataSource source, String role, String centre, String request, String sql) {
        return new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> {
            var jdbc = JdbcClient.create(source);
            jdbc.sql("select set_config('role', ?, true), set_config('cpas.centre', ?, true),"
                            + " set_config('cpas.request', ?, true)")
                    .params(role, centre, request)
                    .query()
                    .singleRow();
            return jdbc.sql(sql).query().singleValue();
        });
    }

    /** Without taking a side. */
    public static Object raw(DataSource source, String sql) {
        return JdbcClient.create(source).sql(sql).query().singleValue();
    }

    /** The database refuses it for want of a right. */
    public static void assertDenied(Runnable attack) {
        assertThatThrownBy(attack::run)
                .rootCause()
                .satisfies(cause -> assertThat(cause.getMessage())
                        .containsAnyOf("permission denied", "must be owner", "violates row-level security policy"));
    }
}
