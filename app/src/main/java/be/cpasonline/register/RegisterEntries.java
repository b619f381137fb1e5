package be.cpasonline.register;

import be.cpasonline.request.AidRequestSubmitted;
import be.cpasonline.wall.Wall;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters each request into its centre's register while it comes to be. Art. 58 § 1 of the law of 8 July 1976. */
@Component
class RegisterEntries {

    /** The journal's counter is locked first here and last in the transaction: until commit nobody else counts. */
    private static final String ENTER = """
            with journal_step as (
              insert into journal_counter (centre, position) values (:centre, 1)
              on conflict (centre) do update set position = journal_counter.position + 1
              returning position
            ), register_step as (
              insert into register_counter (centre, year, number) select :centre, :year, 1 from journal_step
              on conflict (centre, year) do update set number = register_counter.number + 1
              returning number
            ), fact as (
              insert into journal (centre, position, kind, request, at)
              select :centre, position, 'entry', :request, :at from journal_step
            )
            insert into register_entry (request, centre, reception_date, year, number, position)
            select :request, :centre, :receptionDate, :year, number, position from journal_step, register_step
            """;

    private final Wall wall;
    private final JdbcClient jdbc;

    RegisterEntries(Wall wall, JdbcClient jdbc) {
        this.wall = wall;
        this.jdbc = jdbc;
    }

    /** Last of all listeners, so that the centre's counter is held no longer than the commit takes. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(AidRequestSubmitted submitted) {
        this.wall.forCentre(submitted.centre(), () -> enter(submitted));
    }

    private int enter(AidRequestSubmitted submitted) {
        return this.jdbc
                .sql(ENTER)
                .param("centre", submitted.centre().value())
                .param("year", submitted.received().day().getYear())
                .param("request", submitted.request())
                .param("at", submitted.at().atOffset(ZoneOffset.UTC))
                .param("receptionDate", submitted.received().day())
                .update();
    }
}
