package org.notewright.architecture.broken.workflow;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ServiceLoader;
import javafx.beans.property.SimpleStringProperty;
import javax.crypto.Cipher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bytedeco.tesseract.TessBaseAPI;
import org.jspecify.annotations.Nullable;
import org.notewright.architecture.broken.clinical.BrokenRecord;
import org.notewright.architecture.broken.sources.ocr.engine.BrokenEngine;

/// Breaks nearly everything a use case may not do.
public final class BrokenUseCase {
    public @Nullable BrokenRecord cycle;
    public @Nullable Connection sql;
    public @Nullable Cipher cipher;
    public @Nullable Socket network;
    public @Nullable PDDocument pdf;
    public @Nullable TessBaseAPI nativeCode;
    public @Nullable BrokenEngine engine;
    public SimpleStringProperty screen = new SimpleStringProperty();

    public File temp() throws IOException {
        return Files.createTempFile("a", "b").toFile();
    }

    public void thread() {
        new Thread(() -> System.out.println(LocalDate.now(Clock.systemUTC()))).start();
    }

    public ServiceLoader<Runnable> services() {
        return ServiceLoader.load(Runnable.class);
    }
}
