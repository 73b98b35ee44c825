package se.omsorgsportal.signins.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.signins.ImportId;
import se.omsorgsportal.signins.SignInImports;

/** Takes a log file, by choosing it or dropping it here, and opens its preview; says what is wrong with one that is none. */
class LogUpload extends Div {

    private final Paragraph fault = new Paragraph();
    private final Upload upload;

    LogUpload(SignInImports imports) {
        long limit = imports.fileLimit();
        upload = new Upload(new Receiver(imports, limit));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limit));
        upload.setI18n(texts(limit));
        upload.addFileRejectedListener(rejected -> show(rejected.getErrorMessage()));
        fault.addClassName("upload-fault");
        fault.getElement().setAttribute("role", "alert");
        addClassName("table-upload");
        add(upload, fault);
        show("");
    }

    private void show(String words) {
        fault.setText(words);
        fault.setVisible(!words.isEmpty());
    }

    private static UploadI18N texts(long limit) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(Texts.of("signins.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(Texts.of("signins.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Texts.of("error.LogNotReadable.too-big", limit / 1_000_000))
                        .setTooManyFiles(Texts.of("signins.upload.one-only")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.of("signins.upload.sending"))
                                .setStalled(Texts.of("signins.upload.sending"))
                                .setHeld(Texts.of("signins.upload.sending"))
                                .setProcessing(Texts.of("signins.upload.reading"))));
    }

    /** Streams outside the session's lock; a file over the limit is not read to its end. */
    private final class Receiver implements UploadHandler {

        private final transient SignInImports imports;
        private final long limit;

        Receiver(SignInImports imports, long limit) {
            this.imports = imports;
            this.limit = limit;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            ImportId id = null;
            RuleViolation refused = null;
            try (var content = event.getInputStream()) {
                id = imports.upload(event.getFileName(), content);
            } catch (RuleViolation broken) {
                refused = broken;
            }
            tell(event, id, refused);
        }

        private void tell(UploadEvent event, @Nullable ImportId id, @Nullable RuleViolation refused) {
            event.getUI().access(() -> {
                upload.clearFileList();
                if (refused != null) {
                    show(Texts.of(refused));
                } else if (id != null) {
                    event.getUI().navigate(SignInNavigation.details(id));
                }
            });
        }

        @Override
        public long getFileSizeMax() {
            return limit + 100_000L;
        }

        @Override
        public long getRequestSizeMax() {
            return limit + 200_000L;
        }
    }
}
