package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.lang.Rational;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.tasks.RefusedFile;

class CleanPictureTest {

    /** Red above left, green above right, blue below left, white below right. */
    private static BufferedImage corners(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, colours[(x < width / 2 ? 0 : 1) + (y < height / 2 ? 0 : 2)].getRGB());
            }
        }
        return image;
    }

    private static byte[] file(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            assertThat(ImageIO.write(image, format, bytes)).isTrue();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as a phone writes it: how it was held, where it was, an XMP packet, and something behind the picture. */
    private static byte[] asAPhoneWritesIt(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(110);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        tiff.putInt(51).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        byte[] exif = ByteBuffer.allocate(6 + 92)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array(), 0, 92)
                .array();
        byte[] xmp =
                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>zzsecret</x:xmpmeta>".getBytes(StandardCharsets.US_ASCII);
        byte[] behind = "zzsecret".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + exif.length + xmp.length + behind.length + 8)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .putShort((short) 0xFFE1)
                .putShort((short) (xmp.length + 2))
                .put(xmp)
                .put(jpeg, 2, jpeg.length - 2)
                .put(behind)
                .array();
    }

    private static Metadata metadata(byte[] file) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    @Test
    void nothingIsLeftOfWhereWhenAndWithWhatItWasTaken() throws Exception {
        byte[] sent = asAPhoneWritesIt(file(corners(400, 200, BufferedImage.TYPE_INT_RGB), "jpeg"), 1);
        assertThat(metadata(sent)
                        .getFirstDirectoryOfType(GpsDirectory.class)
                        .getRationalArray(GpsDirectory.TAG_LATITUDE))
                .startsWith(new Rational(51, 1), new Rational(30, 1));

        CleanPicture clean = CleanPicture.of(sent, "a.jpg");

        for (byte[] kept : new byte[][] {clean.picture(), clean.preview()}) {
            assertThat(metadata(kept).containsDirectoryOfType(GpsDirectory.class))
                    .isFalse();
            assertThat(metadata(kept).containsDirectoryOfType(ExifIFD0Directory.class))
                    .isFalse();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "zzsecret", "xmpmeta");
        }
    }

    /** What stands above left and above right once the picture is upright, as EXIF has it. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, RED, GREEN",
        "2, 400, GREEN, RED",
        "3, 400, WHITE, BLUE",
        "4, 400, BLUE, WHITE",
        "5, 200, RED, BLUE",
        "6, 200, BLUE, RED",
        "7, 200, WHITE, GREEN",
        "8, 200, GREEN, WHITE"
    })
    void itStandsUprightHoweverTheCameraWasHeld(int orientation, int width, String left, String right)
            throws IOException {
        byte[] sent = asAPhoneWritesIt(file(corners(400, 200, BufferedImage.TYPE_INT_RGB), "jpeg"), orientation);

        BufferedImage upright = read(CleanPicture.of(sent, "a.jpg").picture());

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(600 - width);
        assertThat(colour(upright, 20)).isEqualTo(left);
        assertThat(colour(upright, width - 20)).isEqualTo(right);
    }

    private static String colour(BufferedImage image, int x) {
        Color seen = new Color(image.getRGB(x, 20));
        boolean red = seen.getRed() > 128;
        boolean green = seen.getGreen() > 128;
        return red && green ? "WHITE" : red ? "RED" : green ? "GREEN" : "BLUE";
    }

    @Test
    void aLargePictureIsMadeSmallerAndEvenNoiseFitsItsColumn() throws IOException {
        BufferedImage noise = new BufferedImage(4200, 3000, BufferedImage.TYPE_INT_RGB);
        int[] line = new Random(7).ints(4200).toArray();
        for (int y = 0; y < 3000; y++) {
            noise.setRGB(0, y, 4200, 1, line, 0, 4200);
            line = Arrays.stream(line).map(i -> i * 1103515245 + 12345).toArray();
        }

        CleanPicture clean = CleanPicture.of(file(noise, "jpeg"), "a.jpg");

        assertThat(clean.picture().length).isLessThanOrEqualTo(CleanPicture.MOST_BYTES);
        BufferedImage kept = read(clean.picture());
        assertThat(Math.max(kept.getWidth(), kept.getHeight())).isBetween(600, CleanPicture.LONGEST);
        assertThat((double) kept.getWidth() / kept.getHeight()).isBetween(1.39, 1.41);
        assertThat(read(clean.preview()).getWidth()).isEqualTo(CleanPicture.PREVIEW);
    }

    @Test
    void aSeeThroughPngStandsOnWhite() throws IOException {
        BufferedImage clear = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);

        BufferedImage kept = read(CleanPicture.of(file(clear, "png"), "a.png").picture());

        assertThat(kept.getRGB(30, 30)).isEqualTo(Color.WHITE.getRGB());
        assertThat(kept.getWidth()).isEqualTo(60);
    }

    @Test
    void whatIsNoPictureIsRefusedByItsContentWithWhatToDo() {
        byte[] png = file(corners(40, 40, BufferedImage.TYPE_INT_RGB), "png");
        byte[] cut = Arrays.copyOf(png, 60);
        byte[] huge = png.clone();
        ByteBuffer.wrap(huge).putInt(16, 30_000).putInt(20, 30_000);

        refused("....ftypheic....".getBytes(StandardCharsets.US_ASCII), "photo.heic");
        refused("<svg onload='x'/>".getBytes(StandardCharsets.US_ASCII), "photo.otherKind");
        refused("GIF89a".getBytes(StandardCharsets.US_ASCII), "photo.otherKind");
        refused(new byte[0], "photo.otherKind");
        refused(cut, "photo.unreadable");
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0}, "photo.unreadable");
        refused(huge, "photo.tooManyPixels");
    }

    /** A strip of one row is few pixels, and yet a row of any length would have to be held. */
    @Test
    void aStripLongerThanAnyPictureIsRefused() {
        byte[] strip = file(corners(40, 40, BufferedImage.TYPE_INT_RGB), "png");
        ByteBuffer.wrap(strip).putInt(16, CleanPicture.LONGEST_SIDE + 1).putInt(20, 1);

        refused(strip, "photo.tooManyPixels");
    }

    @Test
    void aPictureThatIsReadMoreCoarselyKeepsItsLength() throws IOException {
        BufferedImage long_ = corners(2 * CleanPicture.LONGEST + 10, 400, BufferedImage.TYPE_INT_RGB);

        BufferedImage kept = read(CleanPicture.of(file(long_, "png"), "a.png").picture());

        assertThat(kept.getWidth()).isEqualTo(CleanPicture.LONGEST);
        assertThat(kept.getHeight()).isEqualTo(200);
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> CleanPicture.of(file, "IMG_1.jpg")).isInstanceOfSatisfying(RefusedFile.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.args()).containsExactly("IMG_1.jpg");
        });
    }
}
