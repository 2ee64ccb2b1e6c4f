package org.returntowork;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class ReturnToWork {

    public static void main(String[] args) {
        SpringApplication.run(ReturnToWork.class, args);
    }
}
