package org.samspel.identity.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions rest in the database, so that a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "session.spring_session", maxInactiveIntervalInSeconds = 3600)
class Sessions {}
