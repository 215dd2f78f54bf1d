package nl.buyergroup.ambition.exchange;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.buyergroup.platform.http.DomainException;

/** The two forms in which a wheel travels. */
enum Format {
    JSON("json", MediaType.APPLICATION_JSON_TYPE) {
        @Override
        Filled read(byte[] body) {
            if (body.length > 1 && body[0] == 'P' && body[1] == 'K') {
                throw DomainException.invalid(
                        "body",
                        "is a workbook; send it with its own Content-Type",
                        "is een werkmap; stuur die met het eigen Content-Type");
            }
            return JsonFile.read(body);
        }

        @Override
        Object write(WheelDocument wheel, boolean dutch) {
            return wheel;
        }
    },
    WORKBOOK("xlsx", MediaType.valueOf(Format.XLSX)) {
        @Override
        Filled read(byte[] body) {
            return WorkbookFile.read(body);
        }

        @Override
        Object write(WheelDocument wheel, boolean dutch) {
            return WorkbookWriter.write(wheel, dutch);
        }
    };

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    final String extension;
    final MediaType mediaType;

    Format(String extension, MediaType mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    abstract Filled read(byte[] body);

    abstract Object write(WheelDocument wheel, boolean dutch);

    ResponseBuilder file(WheelDocument wheel, String title, HttpHeaders headers) {
        return Response.ok(write(wheel, dutch(headers)), mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(title, extension))
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
    }

    static Format sent(HttpHeaders headers) {
        return headers.getMediaType().isCompatible(WORKBOOK.mediaType) ? WORKBOOK : JSON;
    }

    /** The workbook for who asks for it before JSON; who accepts anything gets JSON. */
    static Format wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                        .filter(type -> type.isCompatible(WORKBOOK.mediaType) || type.isCompatible(JSON.mediaType))
                        .findFirst()
                        .filter(type -> !type.isCompatible(JSON.mediaType))
                        .isPresent()
                ? WORKBOOK
                : JSON;
    }

    static boolean dutch(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("nl") || language.equals("en"))
                .findFirst()
                .filter("nl"::equals)
                .isPresent();
    }

    static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
