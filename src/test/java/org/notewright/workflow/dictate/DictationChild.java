package org.notewright.workflow.dictate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.notewright.job.JobContext;
import org.notewright.sources.speech.SpeechFiles;
import org.notewright.sources.speech.VoskProvider;

/// The program that is killed while it records: says how many bytes it was told until somebody ends it.
final class DictationChild {

    private DictationChild() {
    }

    /// @param args folder of the room
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var natives = Files.createDirectories(folder.resolve("natives"));
        var engine = new VoskProvider().create(() -> natives);
        var room = new DictationRoom(folder, engine);
        room.dictate().models().add(SpeechFiles.MODEL, JobContext.NONE);
        var dictation = room.start();
        var wav = SpeechFiles.wav("utt01_en.wav");
        while (true) {
            room.microphones.say(wav);
            room.microphones.silence(1_000);
            room.microphones.drained();
            var log = dictation.log();
            // Real speech comes no faster than a disk stores it.
            while (room.vault().recordings().find(dictation.recording().id()).orElseThrow().bytes() + 32_000 < log.length()) {
                Thread.onSpinWait();
            }
            System.out.println(log.length());
            System.out.flush();
        }
    }
}
