package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.shared.tables.TableFile;
import se.omsorgsportal.shared.tables.TableLimits;
import se.omsorgsportal.shared.tables.TableReader;

/** Takes a CSV or XLSX file, by choosing it or dropping it here; says what is wrong with one that is no table (ORG-04). */
public class TableUpload extends Div {

    private final Paragraph fault = new Paragraph();
    private final Upload upload;
    private final transient TableLimits limits;

    /** @param read what to do with the table, in the user's window */
    public TableUpload(TableLimits limits, Consumer<TableFile> read) {
        this.limits = limits;
        upload = new Upload(new Receiver(read));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(limits.bytes());
        upload.setAcceptedFileExtensions(".csv", ".xlsx", ".txt");
        upload.setI18n(texts());
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

    private UploadI18N texts() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(Texts.of("upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(Texts.of("upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Texts.of("error.TableFault.large", limits.bytes() / 1_000_000))
                        .setIncorrectFileType(Texts.of("upload.wrong-kind"))
                        .setTooManyFiles(Texts.of("upload.one-only")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.of("upload.sending"))
                                .setStalled(Texts.of("upload.sending"))
                                .setHeld(Texts.of("upload.sending"))
                                .setProcessing(Texts.of("upload.reading"))));
    }

    /** Reads and parses outside the session's lock; whatever is larger than may be is not read to its end. */
    private final class Receiver implements UploadHandler {

        private final transient Consumer<TableFile> read;

        private Receiver(Consumer<TableFile> read) {
            this.read = read;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var content = event.getInputStream().readNBytes(limits.bytes() + 1);
            var table = new TableFile[1];
            var refused = new RuleViolation[1];
            try {
                table[0] = TableReader.read(content, limits);
            } catch (RuleViolation fault) {
                refused[0] = fault;
            }
            event.getUI().access(() -> {
                upload.clearFileList();
                show(refused[0] == null ? "" : Texts.of(refused[0]));
                if (refused[0] == null) {
                    read.accept(table[0]);
                }
            });
        }

        @Override
        public long getFileSizeMax() {
            return limits.bytes() + 1L;
        }

        @Override
        public long getRequestSizeMax() {
            return limits.bytes() + 100_000L;
        }
    }
}
