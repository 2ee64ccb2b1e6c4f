package org.returntowork.observation;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.returntowork.tasks.RefusedFile;

/**
 * A photo drawn anew as a JPEG, upright: of the file that was sent nothing but what can be seen is left, no place, time,
 * device, thumbnail or anything behind the picture.
 *
 * @param picture at most {@value #LONGEST} pixels long and {@value #MOST_BYTES} bytes
 * @param preview the same, {@value #PREVIEW} pixels long
 */
record CleanPicture(byte[] picture, byte[] preview) {

    static final int LONGEST = 2048;
    static final int PREVIEW = 480;

    /** What the database keeps in one column is a little more. */
    static final int MOST_BYTES = 900_000;

    /** Above what cameras and phones make; a few bytes can claim far more. */
    static final long MOST_PIXELS = 64_000_000;

    /** A reader holds a row at a time, which a strip of a few bytes could make as large as it likes. */
    static final int LONGEST_SIDE = 20_000;

    /** What is decoded is at most this long, so that its size in memory is known whatever the file claims. */
    private static final int DECODED = 2 * LONGEST;

    private static final float[] QUALITIES = {0.85f, 0.7f, 0.5f};

    /** So many are decoded at a time, whoever sends them. */
    private static final Semaphore ROOM = new Semaphore(2);

    /**
     * @param name the file's, for what is said of it
     * @throws RefusedFile if it is not a JPEG or PNG picture, by its content, or too large to draw
     */
    static CleanPicture of(byte[] file, String name) {
        String format = format(file, name);
        ROOM.acquireUninterruptibly();
        try {
            BufferedImage upright = upright(file, format, name);
            return new CleanPicture(encoded(upright, LONGEST), encoded(upright, PREVIEW));
        } catch (IOException | RuntimeException e) {
            if (e instanceof RefusedFile refused) {
                throw refused;
            }
            throw new RefusedFile("photo.unreadable", name);
        } finally {
            ROOM.release();
        }
    }

    private static String format(byte[] file, String name) {
        if (begins(file, 0, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (begins(file, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "png";
        }
        throw new RefusedFile(begins(file, 4, 'f', 't', 'y', 'p') ? "photo.heic" : "photo.otherKind", name);
    }

    private static boolean begins(byte[] file, int at, int... bytes) {
        if (file.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[at + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage upright(byte[] file, String format, String name) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS || longest > LONGEST_SIDE) {
                throw new RefusedFile("photo.tooManyPixels", name);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int every = (longest + DECODED - 1) / DECODED;
            param.setSourceSubsampling(every, every, 0, 0);
            return turned(scaled(reader.read(0, param), LONGEST), orientation(file));
        } finally {
            reader.dispose();
        }
    }

    /** 1 to 8, as the camera was held; 1, upright, where the file does not say. */
    private static int orientation(byte[] file) throws IOException {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException e) {
            return 1;
        }
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        boolean onItsSide = orientation >= 5 && orientation <= 8;
        return drawn(image, w, h, onItsSide ? h : w, onItsSide ? w : h, turn);
    }

    private static BufferedImage scaled(BufferedImage image, int longest) {
        double by = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int w = Math.max(1, (int) Math.round(image.getWidth() * by));
        int h = Math.max(1, (int) Math.round(image.getHeight() * by));
        return drawn(image, w, h, w, h, new AffineTransform());
    }

    /** On white, where it can be seen through. */
    private static BufferedImage drawn(
            BufferedImage image, int w, int h, int canvasWidth, int canvasHeight, AffineTransform turn) {
        BufferedImage canvas = new BufferedImage(canvasWidth, canvasHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, canvasWidth, canvasHeight);
        pen.transform(turn);
        pen.drawImage(image, 0, 0, w, h, null);
        pen.dispose();
        return canvas;
    }

    /** As good as it may be within the bytes there are, then smaller. */
    private static byte[] encoded(BufferedImage image, int longest) throws IOException {
        BufferedImage sized = scaled(image, longest);
        for (float quality : QUALITIES) {
            byte[] bytes = jpeg(sized, quality);
            if (bytes.length <= MOST_BYTES) {
                return bytes;
            }
        }
        return encoded(image, longest * 3 / 4);
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
