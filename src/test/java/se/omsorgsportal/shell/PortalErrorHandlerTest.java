package se.omsorgsportal.shell;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PortalErrorHandlerTest {

    @Test
    @DisplayName("a browser that has gone is told nothing: there is no page any more to tell it on")
    void gone() {
        var gone = new UncheckedIOException(new ClientAbortException(new IOException("Broken pipe")));
        assertThatCode(() -> new PortalErrorHandler().error(new ErrorEvent(gone)))
                .doesNotThrowAnyException();
    }
}
