package org.lyceum.model.host;

import org.jspecify.annotations.Nullable;

/** A request that is refused, in the terms of OpenAI's error object. */
final class ApiException extends RuntimeException {

    private final int status;
    private final String code;
    private final @Nullable String parameter;

    private ApiException(int status, String code, @Nullable String parameter, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.parameter = parameter;
    }

    /** @param parameter name of the field at fault */
    static ApiException invalid(String parameter, String message) {
        return new ApiException(400, "invalid_request_error", parameter, message);
    }

    static ApiException tooLong(String message) {
        return new ApiException(400, "context_length_exceeded", "messages", message);
    }

    static ApiException of(int status, String code, String message) {
        return new ApiException(status, code, null, message);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    @Nullable String parameter() {
        return parameter;
    }
}
