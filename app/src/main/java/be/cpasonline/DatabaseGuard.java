package be.cpasonline;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses a database that may lose what it acknowledged, or a login that sees through the wall; then lets it migrate. */
@Component
class DatabaseGuard implements FlywayMigrationStrategy {

    /** As the service's own session sees them: a role or a database may have its own value. */
    private static final String WEAK_SETTINGS = """
            select string_agg(name, ', ' order by name) from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
            """;

    private static final String STRONG_ROLES = """
            select string_agg(rolname, ', ' order by rolname) from pg_roles
            where (rolsuper or rolbypassrls)
              and rolname in (session_user, 'cpas_owner', 'cpas_service', 'cpas_application', 'cpas_machinery')
            """;

    private final JdbcClient service;

    DatabaseGuard(DataSource service) {
        // A client of its own: the bean waits for the migrations this guard stands before.
        this.service = JdbcClient.create(service);
    }

    @Override
    public void migrate(Flyway flyway) {
        refuseWhatIsUnsafe();
        flyway.migrate();
    }

    void refuseWhatIsUnsafe() {
        refuse(WEAK_SETTINGS, "The database may lose what it confirmed: switch on %s.");
        refuse(STRONG_ROLES, "These roles pass by the wall between centres, as superuser or with BYPASSRLS: %s.");
    }

    private void refuse(String query, String reason) {
        this.service.sql(query).query(String.class).optional().ifPresent(found -> {
            throw new Refusal(reason.formatted(found));
        });
    }
}
