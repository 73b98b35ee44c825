package se.omsorgsportal.servicewindows;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/** What the supplier said about a window: who, when and how, and who wrote it down; never changed (WIN-09). */
@Entity
@Table(name = "service_window_message")
class SupplierMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private WindowId windowId;

    @Enumerated(EnumType.STRING)
    private @Nullable WindowAction action;

    private String saidBy;
    private Instant saidAt;

    @Enumerated(EnumType.STRING)
    private SupplierChannel channel;

    private String words;
    private @Nullable PersonId recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected SupplierMessage() {}

    SupplierMessage(
            WindowId window,
            @Nullable WindowAction action,
            SupplierWord said,
            @Nullable PersonId recordedBy,
            Instant recordedAt) {
        this.windowId = window;
        this.action = action;
        this.saidBy = said.who();
        this.saidAt = said.at();
        this.channel = said.how();
        this.words = said.words();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    WindowDetails.Message details() {
        return new WindowDetails.Message(
                action, new SupplierWord(saidBy, saidAt, channel, words), recordedBy, recordedAt);
    }
}
