package org.notewright.app;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import org.notewright.desktop.SystemNotice;

/// A notice by the system's tray, where there is one; elsewhere the count in the window's title has to do.
final class TrayNotice implements SystemNotice {

    private static final int SIZE = 32;

    @Override public void say(String title, String message) {
        if (!SystemTray.isSupported()) {
            return;
        }
        var tray = SystemTray.getSystemTray();
        var icon = new TrayIcon(picture(), title);
        icon.setImageAutoSize(true);
        // Looking at the notice is enough: it shall not leave an icon behind.
        icon.addActionListener(_ -> tray.remove(icon));
        try {
            for (var old : tray.getTrayIcons()) {
                tray.remove(old);
            }
            tray.add(icon);
            icon.displayMessage(title, message, TrayIcon.MessageType.NONE);
        } catch (AWTException _) {
            // A system without a tray at this moment: the title says it.
        }
    }

    /// A plain square in the accent colour with a light line.
    private static BufferedImage picture() {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x0f6b62));
        pen.fillRoundRect(0, 0, SIZE, SIZE, 10, 10);
        pen.setColor(Color.WHITE);
        pen.fillRect(8, 10, 16, 3);
        pen.fillRect(8, 17, 11, 3);
        pen.dispose();
        return image;
    }
}
