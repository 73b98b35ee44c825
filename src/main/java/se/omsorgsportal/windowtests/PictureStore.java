package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.Ids;

/** Keeps the pictures of the steps, as they were drawn anew. */
@Repository
class PictureStore {

    private final JdbcClient sql;

    PictureStore(JdbcClient sql) {
        this.sql = sql;
    }

    int count(UUID step) {
        return sql.sql("SELECT COUNT(*) FROM test_picture WHERE step_id = ?")
                .param(step)
                .query(Integer.class)
                .single();
    }

    Optional<UUID> find(UUID step, String sentAs) {
        return sql.sql("SELECT id FROM test_picture WHERE step_id = ? AND sent_as = ?")
                .params(step, sentAs)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    UUID add(UUID step, String sentAs, CleanPicture picture, Instant at) {
        var id = Ids.next();
        sql.sql(
                        "INSERT INTO test_picture (id, step_id, width, height, content, at, sent_as) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(id, step, picture.width(), picture.height(), picture.jpeg(), ProtocolStore.column(at), sentAs)
                .update();
        return id;
    }

    void remove(UUID step, UUID picture) {
        sql.sql("DELETE FROM test_picture WHERE id = ? AND step_id = ?")
                .params(picture, step)
                .update();
    }

    Optional<byte[]> content(UUID picture) {
        return sql.sql("SELECT content FROM test_picture WHERE id = ?")
                .param(picture)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Only when it is in one of the tester's own protocols. */
    Optional<byte[]> content(UUID picture, TesterId tester) {
        return sql.sql("SELECT i.content FROM test_picture i JOIN test_step s ON s.id = i.step_id"
                        + " JOIN test_protocol p ON p.id = s.protocol_id WHERE i.id = ? AND p.tester_id = ?")
                .params(picture, tester.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
